/**
 * The name of a resource on this machine: its logical id without CDK's hash, in kebab-case.
 * `IngestDrops2A4B6C8D` becomes `wiredesk-local-ingest-drops`. Fits S3's rules for bucket names (3 to 63
 * characters).
 */
export const physicalName = (logicalId: string): string =>
  `wiredesk-local-${logicalId
    .replace(/[0-9A-F]{8}$/, '')
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4')
    .toLowerCase()}`.slice(0, 63)
