/**
 * Calls back for each use of a global by its bare name, in values and in types alike.
 * Must run on 'Program:exit', when all scopes are known.
 */
export function eachGlobal(context, program, names, found) {
  const scope = context.sourceCode.getScope(program)
  const known = scope.variables
    .filter((variable) => variable.defs.length === 0)
    .flatMap((variable) => variable.references)
  for (const { identifier } of new Set([...known, ...scope.through])) {
    if (names.has(identifier.name)) found(identifier, identifier.name)
  }
}

/** The name behind `a.name`, `a['name']` or `a[`name`]`; undefined when it is computed. */
export function memberName(node) {
  if (!node.computed) return node.property.name
  if (node.property.type === 'TemplateLiteral' && node.property.quasis.length === 1) {
    return node.property.quasis[0].value.cooked
  }
  return typeof node.property.value === 'string' ? node.property.value : undefined
}
