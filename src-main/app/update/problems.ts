import { type Problem, ScenewrightError, toProblem } from '../../../src-shared/errors.ts';

const OFFLINE = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ETIMEDOUT|EPIPE)$/;
const NOT_THERE = /^(?:HTTP_ERROR_404|HTTP_ERROR_406|ERR_UPDATER_\w*(?:NOT_FOUND|NO_PUBLISHED_VERSIONS))$/;

const known = (message: string, hint: string, thrown: unknown): Problem => ({
  ...toProblem(new ScenewrightError({ code: 'UPDATE_FAILED', message, hint })),
  detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
});

/** Why a new version could not be looked for or fetched, in words for people. */
export function toUpdateProblem(thrown: unknown): Problem {
  if (thrown instanceof ScenewrightError) return thrown.problem;
  const code = String((thrown as { code?: unknown } | null)?.code ?? '');
  if (OFFLINE.test(code))
    return known('GitHub cannot be reached.', 'Films are made without it. Try again when you are online.', thrown);
  if (NOT_THERE.test(code)) return known('No release was found.', 'Try again later.', thrown);
  if (code === 'ERR_CHECKSUM_MISMATCH')
    return known('What was downloaded is damaged, and was thrown away.', 'Try again.', thrown);
  const problem = toProblem(thrown);
  if (problem.code !== 'INTERNAL') return { ...problem, message: diskMessage(problem) };
  return known('The new version could not be fetched.', 'Try again later. This version goes on working.', thrown);
}

/** The disk's own sentence speaks of the library, which has nothing to do with it. */
const diskMessage = ({ code, message }: Problem): string =>
  code === 'FOLDER_NOT_WRITABLE' ? 'The new version cannot be written to this disk.' : message;
