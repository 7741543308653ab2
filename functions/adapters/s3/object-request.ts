import { HttpRequest } from '@smithy/core/transport'
import type { ObjectName } from './open-object.ts'

/**
 * The unsigned GET of an object. In AWS the bucket is part of the host (S3 User Guide, "Virtual hosting of
 * buckets"), whose domain is another in China and in the European Sovereign Cloud; at a custom endpoint it leads
 * the path, since not every resolver knows hosts below "localhost".
 */
export const objectRequest = (
  { bucket, key, versionId }: ObjectName,
  region: string,
  endpoint: string | undefined,
): HttpRequest => {
  const suffix = { cn: 'com.cn', eusc: 'eu' }[region.split('-', 1)[0] ?? ''] ?? 'com'
  const url = new URL(endpoint ?? `https://${bucket}.s3.${region}.amazonaws.${suffix}`)
  const path = key.split('/').map(escaped).join('/')
  return new HttpRequest({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    path: endpoint ? `${url.pathname.replace(/\/$/, '')}/${escaped(bucket)}/${path}` : `/${path}`,
    query: versionId === undefined ? {} : { versionId },
    headers: { host: url.host, 'user-agent': 'wiredesk' },
  })
}

/** Percent-encodes all but the unreserved characters (RFC 3986, section 2.3), as the signature requires. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
