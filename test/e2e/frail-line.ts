// A line to the help desk that can go dead, and break.
import { connect, createServer, type Server, type Socket } from 'node:net';

export class FrailLine {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isDead = false;

  /** @param to port of the help desk */
  static async start(to: number): Promise<FrailLine> {
    const line = new FrailLine(to);
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  private constructor(to: number) {
    this.#server = createServer((browser) => {
      const helpDesk = connect(to, '127.0.0.1');
      this.#join(browser, helpDesk);
      browser.on('data', (data) => helpDesk.write(data));
      helpDesk.on('data', (data) => {
        if (!this.#isDead) browser.write(data);
      });
    });
  }

  #join(...ends: readonly Socket[]): void {
    for (const end of ends) {
      this.#sockets.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        this.#sockets.delete(end);
        for (const other of ends) other.destroy();
      });
    }
  }

  /** Where the browser finds the help desk. */
  get port(): number {
    const address = this.#server.address();
    return address && typeof address === 'object' ? address.port : 0;
  }

  /** From now on requests reach the help desk, and no answer comes back. */
  die(): void {
    this.#isDead = true;
  }

  /** All connections break; new ones are as good as ever. */
  break(): void {
    this.#isDead = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  [Symbol.dispose](): void {
    this.break();
    this.#server.close();
  }
}
