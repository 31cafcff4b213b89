export default {
  title: 'Test',
  url: 'https://example.com',
  baseUrl: '/',
  future: {},
  themeConfig: {},
  i18n: {},
};
