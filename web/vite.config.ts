import { readFileSync } from "node:fs"
import { join } from "node:path"
import react from "@vitejs/plugin-react"
import { writeAccount } from "distinguo/accounts"
import { inventedAmong } from "distinguo/directory"
import { vocabularyVersion } from "distinguo/facts"
import { lawVersion } from "distinguo/law"
import { describeProblem, readAccountFile } from "distinguo-documents"
import { defineConfig, type Plugin } from "vite"
import { answerHeadersFor, policyInPage, policyNamed } from "./content-policy.ts"
import { furtherTexts } from "./further-texts.ts"
import { listedIn } from "./listed-in.ts"
import { listingIn, listingsOfTheHouse } from "./listing-in.ts"
import { offlineFiles } from "./offline-files.ts"
import { planIn } from "./plan-in.ts"
import { standsIn } from "./stands-in.ts"
import { typesetting } from "./typesetting.ts"

const here = import.meta.dirname

/** What asks, what a talk is made of, most of what writes down, what would turn a finding: no first finding needs it. */
const whatAsks =
  /\/(ask-(?!of-the-young)|talk-|memo|said-by-source|vary|agency-|compare|listening|find-facts|to-write-down|answers-in-phrases|which-is-it|corrections|links|ages\.)/

/** What is read only after something was asked for or found: in danger, on demand, before a call. */
const whatComesLater =
  /library\/src\/(responses\/(danger\/(?!at-once)|compelled|silence|tied|urgency)|assessment\/(talk-contact|owed)|accounts\/age-now)/

/** What the desk shows at once and a memorandum reads later: in what asks, the desk would wait for all of that. */
const whatTheDeskShows = /library\/src\/accounts\/said-by-source/

/** What several screens read with, without what asks. */
function whatFinds(id: string): boolean {
  if (whatComesLater.test(id)) return false
  return (
    /library\/src\/(reasoning|accounts|assessment|responses\/(?!asked-for|rights|plan))/.test(id) && !whatAsks.test(id)
  )
}

function whatIsShared(id: string): boolean {
  if (whatComesLater.test(id) || whatTheDeskShows.test(id)) return false
  return /library\/src\/(reasoning|accounts|assessment)\//.test(id)
}

/** Puts the content policy first into the head of each page, before anything that it has to bind. */
function policyFirst(): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content: policyInPage }
  return {
    name: "policy-first",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  }
}

/** Every answer of the server carries its headers, whichever path was asked for. */
function withHeaders(): Plugin {
  return {
    name: "with-headers",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, answer, next) => {
        const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname
        for (const [name, value] of Object.entries(answerHeadersFor(path))) answer.setHeader(name, value)
        next()
      })
    },
  }
}

/** `?listed` after an example gives what the desk lists of it, so that its text need not be there yet. */
function listedExamples(): Plugin {
  const asked = /\.yaml\?listed$/
  return {
    name: "listed-examples",
    load(id) {
      if (!asked.test(id)) return null
      const path = id.replace("?listed", "")
      this.addWatchFile(path)
      return `export default ${JSON.stringify(listedIn(readFileSync(path, "utf8"), path))}`
    },
  }
}

/** `?listing` after a file of the directory gives what was read and checked in it; a wrong one stops the building. */
function listings(): Plugin {
  const asked = /\.yaml\?listing$/
  return {
    name: "listings",
    load(id) {
      if (!asked.test(id)) return null
      const path = id.replace("?listing", "")
      this.addWatchFile(path)
      return `export default ${JSON.stringify(listingIn(readFileSync(path), path))}`
    },
  }
}

/** `?planned` after an invented plan gives what was read and checked in it; a wrong one stops the building. */
function plans(): Plugin {
  const asked = /\.yaml\?planned$/
  return {
    name: "plans",
    load(id) {
      if (!asked.test(id)) return null
      const path = id.replace("?planned", "")
      this.addWatchFile(path)
      return `export default ${JSON.stringify(planIn(readFileSync(path), path))}`
    },
  }
}

/** `?written` after an example gives the account as data, so that opening one needs nothing that reads files. */
function writtenExamples(): Plugin {
  const asked = /\.yaml\?written$/
  return {
    name: "written-examples",
    load(id) {
      if (!asked.test(id)) return null
      const path = id.replace("?written", "")
      this.addWatchFile(path)
      const read = readAccountFile(readFileSync(path))
      if ("problems" in read) this.error(`${path} cannot be read: ${read.problems.map(describeProblem).join(" ")}`)
      return `export default ${JSON.stringify(writeAccount(read.account))}`
    },
  }
}

/** `?stands` after an example gives how it stands under every text. */
function standingExamples(): Plugin {
  const asked = /\.yaml\?stands$/
  const today = new Date().toISOString().slice(0, 10)
  return {
    name: "standing-examples",
    load(id) {
      if (!asked.test(id)) return null
      const path = id.replace("?stands", "")
      this.addWatchFile(path)
      return `export default ${JSON.stringify(standsIn(readFileSync(path), path, today))}`
    },
  }
}

/**
 * Two pages: the page itself, which answers at the address of every screen, and the plain one that "Leave quickly" goes
 * to; and the worker that answers offline, under a name of its own at the root. No module-preload polyfill, because it
 * would fetch, and nothing inlined as data, so that the policy can stay as short as it is.
 */
export default defineConfig({
  root: here,
  base: "./",
  appType: "spa",
  plugins: [
    react(),
    policyFirst(),
    listedExamples(),
    writtenExamples(),
    standingExamples(),
    listings(),
    plans(),
    withHeaders(),
    typesetting(),
    offlineFiles(),
  ],
  define: {
    LISTINGS_INVENTED: JSON.stringify(inventedAmong(listingsOfTheHouse())),
    FURTHER_TEXTS: JSON.stringify(furtherTexts),
    LAW_VERSION: JSON.stringify(lawVersion),
    VOCABULARY_VERSION: JSON.stringify(vocabularyVersion),
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Reading and comparing every example is most of a build, and is meant to be.
      checks: { pluginTimings: false },
      input: {
        page: join(here, "index.html"),
        words: join(here, "words.html"),
        offline: join(here, "src/device/offline-worker.ts"),
      },
      output: {
        entryFileNames: ({ name }) => (name === "offline" ? "offline.js" : "files/[name]-[hash].js"),
        chunkFileNames: "files/[hash].js",
        // What several screens read with comes in two pieces: split by who shares what, it is a dozen slivers that
        // compress worse. What finds comes first; what asks, listens and writes down is needed only after that.
        codeSplitting: {
          groups: [
            { name: "read", test: whatFinds, minShareCount: 2, priority: 2 },
            { name: "ask", test: whatIsShared, minShareCount: 2, priority: 1 },
          ],
        },
        assetFileNames: "files/[hash][extname]",
      },
    },
  },
  worker: {
    format: "es",
    rolldownOptions: { output: { entryFileNames: ({ name }) => `files/${policyNamed(name)}[hash].js` } },
  },
  // Said here as well: the server would put a caching line of its own over what was set before.
  preview: { host: "127.0.0.1", headers: { "Cache-Control": "no-store" } },
})
