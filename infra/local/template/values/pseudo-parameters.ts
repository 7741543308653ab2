/**
 * The values of CloudFormation's pseudo parameters on this machine
 * (docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html).
 */
export const pseudoParameters = {
  'AWS::AccountId': '000000000000',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::StackId': 'arn:aws:cloudformation:us-east-1:000000000000:stack/wiredesk-local/local',
  'AWS::StackName': 'wiredesk-local',
  'AWS::URLSuffix': 'amazonaws.com',
} as const
