/** Logs in to the running demo's admin panel in a browser. @returns the token its requests carry. */
export async function logIn(tab, address, { ADMIN_EMAIL, ADMIN_PASSWORD }) {
  await tab.goto(`${address}/admin/auth/login`);
  await tab.getByLabel('Email').fill(ADMIN_EMAIL);
  await tab.getByLabel('Password').first().fill(ADMIN_PASSWORD);
  const answered = tab.waitForResponse((response) => response.url().endsWith('/admin/login'));
  await tab.getByRole('button', { name: 'Login' }).click();
  const { data } = await (await answered).json();
  await tab.getByRole('navigation').first().waitFor();
  return data.token;
}
