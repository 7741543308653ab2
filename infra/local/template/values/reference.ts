import type { Resource } from '../template.ts'
import { unsupportedPart } from '../unsupported-part.ts'
import { physicalName } from './physical-name.ts'
import { pseudoParameters } from './pseudo-parameters.ts'

/** What the template may refer to that only this machine knows. */
export interface Places {
  sqsUrl: string
}

const account = pseudoParameters['AWS::AccountId']
const here = `${pseudoParameters['AWS::Region']}:${account}`

const explicitNames: Record<string, string> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::ApiGateway::Stage': 'StageName',
}

const arns: Record<string, (name: string) => string> = {
  'AWS::DynamoDB::Table': name => `arn:aws:dynamodb:${here}:table/${name}`,
  'AWS::Lambda::Function': name => `arn:aws:lambda:${here}:function:${name}`,
  'AWS::S3::Bucket': name => `arn:aws:s3:::${name}`,
  'AWS::SQS::Queue': name => `arn:aws:sqs:${here}:${name}`,
}

/**
 * Returns the names, `Ref` values and attributes of resources. `resolve` reads the properties that state a
 * name.
 */
export const createReferences = (places: Places, resolve: (value: unknown) => unknown) => {
  /** The name of a resource: the one in the template, or else one made from its logical id. */
  const nameOf = (logicalId: string, { Type, Properties }: Resource): string => {
    const explicit = resolve(Properties[explicitNames[Type] ?? ''])
    return typeof explicit === 'string' ? explicit : physicalName(logicalId)
  }

  /** The `Ref` of a resource: a queue's URL, otherwise its name. */
  const refer = (logicalId: string, resource: Resource): string => {
    const name = nameOf(logicalId, resource)
    return resource.Type === 'AWS::SQS::Queue' ? `${places.sqsUrl}/${account}/${name}` : name
  }

  /** The `Fn::GetAtt` of a resource. Attributes with no counterpart here are refused by name. */
  const getAttribute = (logicalId: string, resource: Resource, attribute: string): string => {
    const name = nameOf(logicalId, resource)
    const [, service = 'unknown', kind = 'resource'] = resource.Type.toLowerCase().split('::')
    switch (attribute) {
      case 'Arn':
        return arns[resource.Type]?.(name) ?? `arn:aws:${service}:${here}:${kind}/${name}`
      case 'QueueName':
        return name
      case 'RootResourceId':
        return rootResourceId(logicalId)
      default:
        throw unsupportedPart(logicalId, resource.Type, `Fn::GetAtt ${attribute}`)
    }
  }

  return { nameOf, refer, getAttribute }
}

/** Stands for `Fn::GetAtt RootResourceId` of a REST API. */
export const rootResourceId = (restApiLogicalId: string): string => `root-of-${restApiLogicalId}`
