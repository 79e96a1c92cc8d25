import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { SourceError } from "../source-error.ts";
import { isPublic } from "./public-address.ts";

/** What may be connected to: a test of IP addresses. */
export type MayConnect = (address: string) => boolean;

/** The public Internet alone: an address in a feed must not lead into the network this program runs in. */
export const PUBLIC_ONLY: MayConnect = isPublic;

/**
 * Makes sure that an address is one of the web and not, as it is written, one
 * of a forbidden host. Names are looked at when they are resolved.
 *
 * @throws SourceError saying what is wrong with it.
 */
export function checkAddress(url: URL, mayConnect: MayConnect): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new SourceError(
      url.href,
      `Addresses begin with http: or https:, not ${url.protocol}`,
      "UNREACHABLE",
    );
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !mayConnect(host)) throw forbidden(url.href, host);
}

/**
 * Resolves a name, and refuses it when any of its addresses is forbidden. The
 * connection is made to the very addresses that were looked at, so a name that
 * resolves otherwise a moment later gains nothing.
 */
export function guardedLookup(place: string, mayConnect: MayConnect): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const bad = addresses.find(({ address }) => !mayConnect(address));
      if (bad) return done(forbidden(place, bad.address), []);
      if (options.all) return done(null, addresses);
      const [first] = addresses;
      if (first) done(null, first.address, first.family);
    });
  };
}

function forbidden(place: string, address: string): SourceError {
  return new SourceError(
    place,
    `This leads to ${address}, which is no public address; it was not fetched.`,
    "UNREACHABLE",
  );
}
