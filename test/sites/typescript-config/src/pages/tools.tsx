import React, {type ReactNode} from 'react';
import Layout from '@theme/Layout';
import CompatMatrix from '@theme/CompatMatrix';
import SupportStatus from '@theme/SupportStatus';

export default function Tools(): ReactNode {
  return (
    <Layout title="Tools">
      <main>
        <SupportStatus of="v1.1.x" />
        <CompatMatrix product="kit" />
      </main>
    </Layout>
  );
}
