/** Makes the demo's administrator from ADMIN_EMAIL and ADMIN_PASSWORD (`playground/.env`), once. */
async function createAdministrator(strapi) {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  const users = strapi.service('admin::user');
  if (!email || !password || (await users.exists())) return;

  const role = await strapi.service('admin::role').getSuperAdmin();
  await users.create({
    email,
    password,
    firstname: 'Robin',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
}

module.exports = { createAdministrator };
