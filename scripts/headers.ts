/** `npm run headers -- nginx` (or `caddy`, or `_headers`): the safety headers of the site, to paste or include in the host's configuration. */
import { hosts, writeHeaders } from '../src/safety/write-headers.ts';

const host = hosts.find((name) => name === process.argv[2]);
if (!host) {
  console.error(`Dites pour quel serveur : ${hosts.join(', ')}.`);
  process.exit(2);
}
process.stdout.write(writeHeaders(host));
