module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  // The demo's articles can be read by everybody; an application of your own decides for itself.
  newsroom: {
    enabled: true,
    config: {
      publicAccess: 'all',
      // Types of the application are checked when they are named; rich text of “markup” is HTML.
      check: { 'api::page.page': { html: ['markup'] } },
    },
  },
});
