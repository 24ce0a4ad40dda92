module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  // The demo's articles can be read by everybody; an application of your own decides for itself.
  newsroom: {
    enabled: true,
    config: {
      publicAccess: 'all',
      // The website in examples/astro.
      site: {
        name: 'The Ostermark Courier',
        url: env('SITE_URL', 'http://127.0.0.1:4321'),
        paths: { preview: '/preview?token={token}' },
      },
      readerQuestions: { intake: true },
      // Types of the application are checked when they are named; rich text of “markup” is HTML.
      check: { 'api::page.page': { html: ['markup'] } },
    },
  },
});
