// HTTPS to an instance from Node: its certificate is self-signed and made for tickets.piratenpartij.nl.
import { request } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Options {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** One request to https://127.0.0.1:PORT; follows no redirect. @throws when nothing answers */
export function send(port: number, path: string, options: Options = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: options.headers,
        rejectUnauthorized: false,
      },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk: string) => (text += chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

/** True when Znuny shows its login page: Apache, mod_perl and the database are all there. */
export async function answers(port: number): Promise<boolean> {
  try {
    const answer = await send(port, '/otrs/index.pl');
    return answer.status === 200 && answer.text.includes('id="LoginBox"');
  } catch {
    return false; // still starting: the caller asks again
  }
}
