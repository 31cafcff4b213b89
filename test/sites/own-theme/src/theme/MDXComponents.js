import React from 'react';

export default {
  pre: (props) => <pre {...props} className="own-block" />,
  code: (props) => (props.className ? <code {...props} /> : <kbd {...props} />),
};
