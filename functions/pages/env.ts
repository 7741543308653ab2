import * as z from 'zod/mini'

/** Environment of the pages Lambda, read once at cold start. */
export const PagesEnv = z.object({
  /** Origin browsers upload drops to: "https://….s3.eu-west-1.amazonaws.com". */
  UPLOAD_ORIGIN: z.string().check(z.minLength(1)),
  /** Lambda's own variable: the folder of the deployed code, which includes the web app's files. */
  LAMBDA_TASK_ROOT: z.string().check(z.minLength(1)),
  /** The SDK's own variable; set if S3 is elsewhere, as on a developer's machine, and uploads go there. */
  AWS_ENDPOINT_URL_S3: z.optional(z.url()),
})
export type PagesEnv = z.infer<typeof PagesEnv>
