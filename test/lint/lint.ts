import { ESLint, type Linter } from 'eslint'
import tseslint from 'typescript-eslint'

/**
 * A linter with these house rules alone, without type information, so that samples need not exist
 * as files. It answers with the ids and messages reported for `code` as if it lay at `filePath`.
 */
export function linter(rules: unknown) {
  const eslint = new ESLint({
    cwd: process.cwd(),
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { ecmaFeatures: { jsx: true } },
        },
      },
      ...(rules as Linter.Config[]),
    ],
  })
  return async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath })
    return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? '-'}: ${message}`)
  }
}
