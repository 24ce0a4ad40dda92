import { forgetSession } from '../../browser/harness/session';
import './setup';

export default async function teardown(): Promise<void> {
  await globalThis.stopExample?.();
  forgetSession();
}
