import { StartError } from '../start-error.ts'
import type { Template } from './template.ts'
import { unsupportedPart } from './unsupported-part.ts'

/** Types that `readStack` reads. */
const understood = new Set([
  'AWS::ApiGateway::Authorizer',
  'AWS::ApiGateway::GatewayResponse',
  'AWS::ApiGateway::Method',
  'AWS::ApiGateway::Resource',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
])

/**
 * Types with nothing to run on one machine: permissions, keys, logs, alarms, and what CDK needs to deploy.
 */
const withoutLocalPart = [
  /^AWS::ApiGateway::(Account|Deployment|DocumentationPart|DocumentationVersion|Model|RequestValidator|UsagePlan)$/,
  /^AWS::CDK::/,
  /^AWS::CloudWatch::/,
  /^AWS::IAM::/,
  /^AWS::KMS::/,
  /^AWS::Lambda::(LayerVersion|Permission|Version)$/,
  /^AWS::Logs::/,
  /^AWS::S3::BucketPolicy$/,
  /^AWS::SNS::/,
  /^AWS::SQS::QueuePolicy$/,
  /^AWS::Scheduler::ScheduleGroup$/,
  /^AWS::WAFv2::/,
  /^AWS::XRay::/,
  /^Custom::S3AutoDeleteObjects$/,
]

/** Throws at the first resource that is neither run here nor known to have no counterpart here. */
export const refuseUnknown = ({ Resources }: Template): void => {
  if (Object.keys(Resources).length === 0) throw new StartError('The template has no resources.')
  for (const [logicalId, { Type, Condition }] of Object.entries(Resources)) {
    if (withoutLocalPart.some(pattern => pattern.test(Type))) continue
    if (!understood.has(Type)) throw unsupportedPart(logicalId, Type, 'a counterpart')
    if (Condition !== undefined) throw unsupportedPart(logicalId, Type, `condition ${Condition}`)
  }
}
