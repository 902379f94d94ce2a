import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Launches an installed Chromium or Chrome, else the one that npm brought.
 * BROWSER_FROM_NPM=1 passes over installed ones. `largeType` is a reader's font size of 22 px, or of so many.
 * @param {{ largeType?: boolean | number }} [options]
 */
export function launch({ largeType = false } = {}) {
  const executablePath = process.env.BROWSER_FROM_NPM
    ? undefined
    : installed.find((file) => file && existsSync(file))
  const size = largeType === true ? 22 : largeType
  const args = size ? [...flags, `--blink-settings=defaultFontSize=${size}`] : flags
  return chromium.launch(executablePath ? { executablePath, args } : { ...fromNpm(), args })
}

/** Unpacks @sparticuz/chromium once, with the system libraries that a bare machine lacks. */
function fromNpm() {
  const cache = path.join(process.cwd(), 'node_modules', '.cache')
  const folder = path.join(cache, 'chromium-143.0.4')
  if (!existsSync(folder)) unpack(cache, folder)
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  }
}

function unpack(cache, folder) {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(path.join(cache, 'unpack-'))
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    // The package unpacks into TMPDIR, and its libraries only where it believes to be on Lambda.
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  writeFileSync(path.join(fresh, 'fonts.conf'), fontConfig(folder))
  // Renamed when whole, so that a second test process never sees half a browser.
  if (existsSync(folder)) rmSync(fresh, { recursive: true })
  else renameSync(fresh, folder)
}

/** The package's own font list names fixed folders; without any font found, text has no size. */
function fontConfig(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
}
