/**
 * The folder of the package that a file belongs to, from node_modules on; undefined for a file of the app's own.
 * @param {string | null} file
 * @returns {string | undefined}
 */
export const packageOf = (file) =>
  (file ?? '')
    .replaceAll('\\', '/')
    .match(
      /(?:^|\/)node_modules\/((?:(?:@[^/]+\/)?[^/]+\/node_modules\/)*(?:@[^/]+\/)?[^/]+)\//,
    )?.[1]
