/**
 * Takes the region from AWS_DEFAULT_REGION where AWS_REGION is not set, as the AWS CLI does. The SDK knows AWS_REGION alone and
 * would go on to the profile's region: `aws` and a command beside it would act in two regions.
 */
export const adoptRegion = (environment: NodeJS.ProcessEnv): void => {
  const { AWS_REGION, AWS_DEFAULT_REGION } = environment
  if (!AWS_REGION && AWS_DEFAULT_REGION) environment.AWS_REGION = AWS_DEFAULT_REGION
}
