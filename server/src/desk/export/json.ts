import { type Export, MOST_EXPORTED } from './exported';

/** `total` counts what was cut off, too. */
export async function* toJson({ total, findings }: Export): AsyncGenerator<string> {
  const meta = { total, exported: Math.min(total, MOST_EXPORTED), isCut: total > MOST_EXPORTED };
  yield `{"meta":${JSON.stringify(meta)},"findings":[`;
  let separator = '\n';
  for await (const part of findings)
    for (const { suppressed: _, ...finding } of part) {
      yield separator + JSON.stringify(finding);
      separator = ',\n';
    }
  yield '\n]}\n';
}
