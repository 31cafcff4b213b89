/**
 * A block of a page, invented, different for each number so that nothing can be remembered.
 *
 * @param {number} number
 * @param {'good' | 'broken' | 'other'} kind
 */
export function block(number, kind) {
  const release = `web-${number}`;
  const chart = `oci://example.com/charts/web-${number % 7}`;
  switch (kind) {
    case 'good':
      return [
        '# Install it, or bring it up to date',
        `helm upgrade --install ${release} ${chart} \\`,
        '  --version <VERSION> \\',
        `  --namespace web-system-${number} --create-namespace \\`,
        '  --set replicas=3,image.tag=latest',
      ].join('\n');
    case 'broken':
      return [
        `helm upgrade ${release} ${chart} \\`,
        '  --version \\',
        '  web-system < VERSION > -n',
      ].join('\n');
    case 'other':
      return [`npm install package-${number}`, `npx package-${number} --help`].join('\n');
  }
}
