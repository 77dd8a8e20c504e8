import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The repository's root, with a slash at its end.
export const root = fileURLToPath(new URL('../../', import.meta.url));

// Builds a project in Release, unless BUILT says that the solution is; gives the path of the program.
export function build(project, assembly) {
  const args = ['build', `${root}${project}`, '-c', 'Release', '-v', 'q', '-nologo', '-clp:NoSummary'];
  const result = process.env.BUILT ? { status: 0 } : spawnSync('dotnet', args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`"${project}" does not build.\n${result.error ?? result.stdout + result.stderr}`);
  return `${root}${project}/bin/Release/net10.0/${assembly}.dll`;
}
