import type { Bucket, CorsRule } from '#infra/local/template/resources/read-buckets.ts'

/** Gives a bucket the template's CORS rules, with S3's own call. */
export const putCors = async (s3Url: string, { name, cors }: Bucket): Promise<void> => {
  const url = `${s3Url}/${name}?cors`
  const response =
    cors.length === 0
      ? await fetch(url, { method: 'DELETE' })
      : await fetch(url, { method: 'PUT', body: corsDocument(cors) })
  if (!response.ok) throw new Error(`CORS of ${name}: ${response.status} ${await response.text()}`)
}

/** A CORSConfiguration of S3's API (docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html). */
const corsDocument = (rules: readonly CorsRule[]): string => {
  const elements = rules.map(
    rule =>
      `<CORSRule>${list('AllowedOrigin', rule.AllowedOrigins)}${list('AllowedMethod', rule.AllowedMethods)}${list('AllowedHeader', rule.AllowedHeaders)}${list('ExposeHeader', rule.ExposedHeaders)}${rule.MaxAge === undefined ? '' : `<MaxAgeSeconds>${rule.MaxAge}</MaxAgeSeconds>`}</CORSRule>`,
  )
  return `<CORSConfiguration>${elements.join('')}</CORSConfiguration>`
}

const list = (element: string, values: readonly string[]): string =>
  values.map(value => `<${element}>${escapeXml(value)}</${element}>`).join('')

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)
