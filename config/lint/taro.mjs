import { memberName } from './globals.mjs'

/**
 * Visitors that call `found(node, name)` for each member of wx or Taro that a file uses: `Taro.x`,
 * `wx['x']`, `import { x } from '@tarojs/taro'`, `const { x } = Taro`. Where the name cannot be
 * seen (`Taro[key]`, `const t = Taro`) they call `found(node, undefined)`.
 */
export function taroMembers(found) {
  const objects = new Set(['wx', 'Taro'])

  return {
    ImportDeclaration(node) {
      if (node.source.value !== '@tarojs/taro') return
      for (const specifier of node.specifiers) {
        if (specifier.type !== 'ImportSpecifier') objects.add(specifier.local.name)
        else if (importedName(specifier) === 'default') objects.add(specifier.local.name)
        else found(specifier, importedName(specifier))
      }
    },
    ExportNamedDeclaration(node) {
      if (node.source?.value !== '@tarojs/taro') return
      for (const specifier of node.specifiers) found(specifier, specifier.local.name)
    },
    ExportAllDeclaration(node) {
      if (node.source.value === '@tarojs/taro') found(node, undefined)
    },
    Identifier(node) {
      if (!objects.has(node.name)) return
      const { parent } = node
      if (parent.type === 'MemberExpression' && parent.object === node) {
        found(parent, memberName(parent))
      } else if (parent.type === 'VariableDeclarator' && parent.init === node) {
        destructured(parent.id, found)
      } else if (!isName(node, parent)) {
        found(node, undefined)
      }
    },
  }
}

function destructured(pattern, found) {
  if (pattern.type !== 'ObjectPattern') return found(pattern, undefined)
  for (const property of pattern.properties) {
    const name = property.type === 'Property' && !property.computed ? property.key.name : undefined
    found(property, name)
  }
}

const importedName = ({ imported }) => imported.name ?? imported.value

/** Places where the word stands for a name or a type, not for the object. */
function isName(node, parent) {
  return (
    parent.type.startsWith('Import') ||
    parent.type.startsWith('TS') ||
    (parent.type === 'MemberExpression' && !parent.computed) ||
    (parent.type === 'Property' && parent.key === node && !parent.computed) ||
    (parent.type === 'UnaryExpression' && parent.operator === 'typeof')
  )
}
