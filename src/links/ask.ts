/** Asks another site whether a page is there, as a polite visitor would: no body read, no private network. */
import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Answer } from './report.ts';

export interface AskOptions {
  /** Milliseconds before giving up. */
  patience?: number;
  /** Let addresses of this machine and of private networks be asked: for tests. */
  allowPrivate?: boolean;
}

const REDIRECTS = 5;
const AGENT = 'poles-en-commun (verification des liens)';
const GONE = new Set(['ENOTFOUND', 'ENODATA']);

const own = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  own.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  own.addSubnet(network, bits, 'ipv6');

const isOwn = (address: string): boolean => own.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address leads to a page. Never throws. */
export async function ask(url: string, options: AskOptions = {}): Promise<Answer> {
  try {
    let status = await follow(url, 'HEAD', options);
    // Some servers only know GET.
    if (status >= 400) status = await follow(url, 'GET', options);
    if (status === 404 || status === 410) return { state: 'dead', reason: String(status) };
    return { state: status < 400 ? 'alive' : 'unsure' };
  } catch (error) {
    return GONE.has((error as NodeJS.ErrnoException).code ?? '') ? { state: 'dead', reason: 'host' } : { state: 'unsure' };
  }
}

/** The status at the end of the redirects. */
async function follow(address: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<number> {
  let url = new URL(address);
  for (let step = 0; step <= REDIRECTS; step++) {
    const { statusCode = 0, headers } = await send(url, method, options);
    if (statusCode < 300 || statusCode >= 400 || !headers.location) return statusCode;
    url = new URL(headers.location, url);
  }
  throw new Error(`Too many redirects from ${address}`);
}

function send(url: URL, method: string, { patience = 15_000, allowPrivate = false }: AskOptions): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`Refused protocol ${url.protocol}`);
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (!allowPrivate && isIP(host) && isOwn(host)) throw new Error(`Refused address ${host}`);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method,
      headers: { 'user-agent': AGENT, accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(patience),
      ...(!allowPrivate && { lookup: publicLookup }),
    });
    request.once('response', (response) => {
      resolve(response);
      response.destroy();
    });
    request.once('error', reject);
    request.end();
  });
}

/** Names are resolved here, so that a name that means a private address is refused when it is used. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = error ? [] : (found as LookupAddress[]);
    const refused = error ?? (addresses.some(({ address }) => isOwn(address)) ? new Error(`Refused address of ${hostname}`) : null);
    if (options.all) callback(refused, addresses);
    else callback(refused, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};
