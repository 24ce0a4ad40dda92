import { type ExportedQuestion, type PrivacyResponse, newsroom } from 'strapi-plugin-newsroom/client';
import { CMS_URL } from './site';

/** Everything the site shows comes through this. */
export const api = newsroom({ url: CMS_URL });

/** What the newsroom keeps of a question, for who has its token; null: nothing. */
export async function keptQuestion(token: string): Promise<ExportedQuestion | null> {
  if (!token) return null;
  const response = await fetch(`${CMS_URL}/api/newsroom/reader-question-privacy`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, action: 'export' }),
  });
  if ([400, 404].includes(response.status)) return null;
  if (!response.ok) throw new Error(`The newsroom answers ${response.status} when it is asked for a question`);
  return ((await response.json()) as PrivacyResponse).data.question;
}
