import type { Modules } from './modules'
import type { Realm } from './realm'

export type Definition = Record<string, unknown>

/**
 * What the files of pages and components passed to `Page()` and `Component()`. The call counts for the file
 * that is being loaded, wherever it stands: webpack moves that of Taro's components to shared chunks.
 */
export class Definitions {
  private readonly known = new Map<string, Definition>()
  private readonly busy = new Set<string>()
  private loading?: string

  constructor(
    private readonly realm: Realm,
    private readonly modules: Modules,
    private readonly components: (file: string) => Record<string, string>,
  ) {}

  /** The app's `Page` and `Component`. */
  register = (config: Definition): void => {
    if (this.loading === undefined) {
      throw this.realm.error('Page() or Component() called outside its file')
    }
    this.known.set(this.loading, config)
  }

  /** Runs the file, and those of the components it uses, unless it has run; returns what it registered. */
  get(file: string): Definition {
    const known = this.known.get(file)
    if (known) return known
    const outer = this.loading
    this.busy.add(file)
    // Components first, as the base library does: a page is built when all it uses is there.
    for (const used of Object.values(this.components(file))) {
      if (!this.busy.has(used)) this.get(used)
    }
    this.loading = file
    try {
      this.modules.load(file)
    } finally {
      this.loading = outer
      this.busy.delete(file)
    }
    const config = this.known.get(file)
    if (!config) throw this.realm.error(`${file}.js calls neither Page() nor Component()`)
    return config
  }
}
