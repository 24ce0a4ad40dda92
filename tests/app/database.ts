import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';

/**
 * A database of its own for an application: on PostgreSQL where its address is known, else a file in the directory.
 *
 * @returns what stands in Strapi's `config/database`.
 */
export async function createDatabase(directory: string): Promise<{ readonly connection: object }> {
  const server = process.env['NEWSROOM_POSTGRES'];
  if (!server) {
    const filename = path.join(directory, 'data.db');
    return { connection: { client: 'sqlite', connection: { filename }, useNullAsDefault: true } };
  }
  const name = `newsroom_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return { connection: { client: 'postgres', connection: { connectionString: `${server}/${name}` } } };
}
