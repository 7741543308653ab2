// Runs cfn-lint on the template of each stage: `npm run check:template`. If it is not installed, says so and
// passes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.ts'
import { synthesizeTemplate } from './synthesize-template.ts'

const lint = (...args: string[]) =>
  spawnSync('cfn-lint', args, { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })

const { error, stdout: version } = lint('--version')
if (error && 'code' in error && error.code === 'ENOENT') {
  console.log('cfn-lint is not installed, so the templates were not linted: pipx install cfn-lint')
} else if (error) throw error
else {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-lint-'))
  try {
    const files = (['dev', 'prod'] as const).map(stage => {
      const file = join(folder, `${stage}.json`)
      writeFileSync(file, JSON.stringify(synthesizeTemplate(stage)))
      return file
    })
    const { status, stdout } = lint('--format', 'parseable', ...files)
    console.log(status === 0 ? `${version.trim()}: nothing found in dev and prod` : stdout.trim())
    process.exitCode = status ?? 70
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
