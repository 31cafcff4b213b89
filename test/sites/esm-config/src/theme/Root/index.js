import React from 'react';

/** @param {import('@theme/Root').Props} props */
export default function Root({children}) {
  return <div className="own-root">{children}</div>;
}
