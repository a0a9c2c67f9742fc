/** Who may speak to the contribution server: this machine, from the site's own pages, and nobody else. */
import { contribution } from '../ui/contribution.ts';
import { Refusal } from './refusal.ts';

export interface Caller {
  /** Address of the socket's other end. */
  address: string | undefined;
  /** `Host` header: compared, so that a foreign name resolved to 127.0.0.1 is refused (DNS rebinding). */
  host: string | undefined;
  /** `Origin` header: browsers always send it with a POST. */
  origin: string | undefined;
  /** `Sec-Fetch-Site` header, where the browser sends it. */
  fetchSite: string | undefined;
}

const LOOPBACK = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/u;

/** The names by which this machine calls a server on `port` (the default port of HTTP is not written). */
export function toLoopbackHosts(port: number): string[] {
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => (port === 80 ? name : `${name}:${port}`));
}

/** Lets the site's own pages through; throws a `Refusal` (403) for anyone else. */
export function checkCaller({ address, host, origin, fetchSite }: Caller, port: number): void {
  const known = toLoopbackHosts(port).find((name) => name === host);
  const isOurs =
    known !== undefined &&
    LOOPBACK.test(address ?? '') &&
    origin === `http://${known}` &&
    (fetchSite === undefined || fetchSite === 'same-origin');
  if (!isOurs) throw new Refusal(403, contribution.refused.stranger);
}
