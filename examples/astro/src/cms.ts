import { type ExportedQuestion, type PrivacyResponse, newsroom } from 'strapi-plugin-newsroom/client';
import { CMS_TOKEN, CMS_URL } from './site';

/** Everything the site shows comes through this. */
export const api = newsroom({ url: CMS_URL, token: CMS_TOKEN });

/** What the newsroom keeps of a question, for who has its token; null: nothing. */
export async function keptQuestion(token: string): Promise<ExportedQuestion | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const response = await fetch(`${CMS_URL}/api/newsroom/reader-question-privacy`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(CMS_TOKEN && { Authorization: `Bearer ${CMS_TOKEN}` }) },
    body: JSON.stringify({ token, action: 'export' }),
  });
  if ([400, 404].includes(response.status)) return null;
  if (!response.ok) throw new Error(`The newsroom answers ${response.status} when it is asked for a question`);
  return ((await response.json()) as PrivacyResponse).data.question;
}
