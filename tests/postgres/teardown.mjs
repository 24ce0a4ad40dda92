export default async function teardown() {
  await globalThis.newsroomPostgres?.stop();
}
