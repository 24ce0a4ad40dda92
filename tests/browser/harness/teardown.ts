import { forgetSession } from './session';
import './setup';

export default async function teardown(): Promise<void> {
  await globalThis.newsroomUnderTest?.stop();
  forgetSession();
}
