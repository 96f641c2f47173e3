import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"

/** What §§ 232 to 233a share. They read as they do since the Act of 11 October 2016, in force from the fifteenth. */
export function ofTheCriminalCode(
  section: string,
  title: string,
): Omit<Definition<FactId>, "schema" | "test" | "notes"> {
  return {
    id: `de-stgb/${section}`,
    title,
    instrument: `German Criminal Code, § ${section}`,
    jurisdiction: "DE",
    inForce: { from: "2016-10-15", mark: "from memory" },
    source: "de-stgb-232-233a",
  }
}
