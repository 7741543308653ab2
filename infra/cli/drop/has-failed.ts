/** Whether it is an answer with a status of 500 or above, such as S3's "SlowDown" after all attempts. */
export const hasFailed = (error: object): boolean => {
  const { httpStatusCode } = ('$metadata' in error && (error.$metadata as { httpStatusCode?: number })) || {}
  return httpStatusCode !== undefined && httpStatusCode >= 500
}
