import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import './setup';

export default async function teardown(): Promise<void> {
  await globalThis.newsroomUnderTest?.stop();
  const session = process.env['NEWSROOM_SESSION'];
  if (session) rmSync(dirname(session), { recursive: true, force: true });
}
