/** This computer and the network it is in: what a link of somebody else must not make it read. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const local = new BlockList();
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) local.addSubnet(net, bits); // prettier-ignore
for (const [net, bits] of [['::', 128], ['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) local.addSubnet(net, bits, 'ipv6'); // prettier-ignore

/** Of a host as `URL` writes it. One that has no address is not local: a request tells what is wrong. */
export async function isLocal(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  return addresses.some(({ address }) => local.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}
