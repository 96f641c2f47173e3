export const help = `distinguo: tells sex work, exploitation, migration and trafficking apart, one account at a time.

  distinguo assess FILE…              findings with their reasons, and what is open
    --example NAME                    an invented account or a published decision instead of a file
    --under ID[,ID]                   only these definitions (twelve of “law list”, if you name none)
    --on YYYY-MM-DD                   the law of that day (the account's own day, if you name none)
    --reading NAME=OPTION             one reading of a law that is open (every reading, if you name none)
    --json | --words                  one line of distinguo.assessment/1 a file, or words (words, if you name none)
    --duty-said                       you have said to the person what the law may make you pass on
  distinguo compare FILE…             the same account under many texts: which stand alike, and which part decides; where
                                      they part, and how each reading of an open law comes out (with the options above)
    --texts ID[,ID]                   only these texts, as --under (all, or the international ones and your place's own)
    --place PLACE                     the international texts and those of this place (ZA, GB-SCT)
    --date YYYY-MM-DD                 the law of that day, as --on
    --and-date YYYY-MM-DD             a second day: the findings that differ, and the words that came or went
    --form json | words               as --json and --words
  distinguo compare --examples        every example under every text, a block an example (--json: distinguo.matrix/1)
  distinguo circles FILE…             the three circles: a picture beside the law, in words (with the options above)
    --svg                             the picture itself, one a line: own account, then everything said where it differs
  distinguo vary FILE…                what would turn each finding: “if it were shown that …”, for work on the file and never
                                      in a talk; in a memo only if added (with the options of assess)
  distinguo agency FILE…              what they say of agreeing, going on and stopping, in the order of days, in words alone
    --duty-said                       as above
  distinguo indicators FILE…          a list of indicators beside the account: what of it was spoken of, by whom, and what was
                                      not asked about; nothing is added up (--example, --json, --duty-said as above)
    --list NAME                       ilo-11, delphi-adult-labour or delphi-child-labour (ilo-11, if you name none)
    --rule NAME                       palermo-adult, palermo-child or moldova-lfs: how a list's dimensions are put together
                                      (none, if you name none)
  distinguo indicators tools [--json] published screening tools, described: whom for, how they were tried, what is said of them
    --prevalence NUMBER               how many in every hundred live it (1.4): what share of a tool's yeses would be true
  distinguo owed FILE…                what is owed: first what they asked for; then what the law ties to what was found on their
                                      own account, with last days, what it asks and what it may set off (--example, --json)
    --duty-said                       as above; without it what they asked for is said all the same
    --place PLACE                     the law of this place (ZA, GB-SCT; where the worker works, if you name none)
    --day NAME=YYYY-MM-DD             a day that a time is counted from: arrival, beginning, decision, notice, pay
  distinguo memo FILE                 a memorandum for a lawyer: what was told, findings part by part with articles, what it
                                      does not decide, sources and a hash. In plain text, under a neutral name
    --format html | pdf | json        (html, if you name none; --json writes one line of distinguo.memo/1 to the screen)
    --definition ID --place PLACE     as --under and --place; the law of another day with --on
    --for "a lawyer"                  a lawyer, or the person; else as the account says
    --with-open-questions             adds what could still matter; --with-if-shown adds what would turn a finding. Both
                                      can be used to cross-examine by, and are left out unless you add them
    --to FILE                         where it is written; nothing is overwritten
  distinguo memo --check FILE         makes the hash of a memorandum again, and writes its page again to compare
  distinguo ask [FILE]                a talk with the person: what to say first, what they want, what may be asked; from
                                      a file, or new. Nothing is kept unless you say so, and then in a sealed file
    --place PLACE --role ROLE         where you work and what you are there, for a new talk
    --word WORD                       a neutral word for the name of the file kept (one by chance, if you name none)
  distinguo plan FILE…                a planned intervention reviewed: which safeguards are broken or not known, by which answer,
                                      and which ways do less. It never permits anything, and refuses a plan that says who
                                      or where (--json: distinguo.plan-review/1, one line a file; --example NAME)
    --questions                       the form of a plan, in words
    --examples                        the invented plans
  distinguo law list                  every definition, with its days
  distinguo law show ID [--json]      one definition: its parts, articles, short words and marks
  distinguo law words ID [--json]     the same in sentences: what it asks, and how its parts are joined
  distinguo law draw ID [> FILE.svg]  the same as a ladder diagram: an SVG picture, one a line for each version
  distinguo law sql ID [--json]       the same as one SQL statement that counts the rows of a table; it gives no rows
    --dialect duckdb | postgresql     whose SQL (duckdb, if you name none)
    --masks                           over INTEGER columns of bits (else over one BOOLEAN column a fact, to be read)
    --table NAME                      the table (accounts, if you name none)
    --reading NAME=OPTION             one reading of a law that is open (every reading, if you name none)
  distinguo law difference ID ID      in what two texts differ: acts, means, exploitation, a child, a journey, agreement …
                                      (--json; --date and --and-date name a version of each)
  distinguo law bits [--json]         which bit stands for which fact in those columns
  distinguo law sex-work [PLACE] [--json]
                                    the law on selling sex itself in a place (NZ, US-NV), for people of 18 or over, and what
                                    speaking to the police may set off; to be read, and never a finding
    --on YYYY-MM-DD                   what held on that day (what holds now, if you name none)
  distinguo law sources [ID] [--json] where everything comes from: what was compared, and what it does not show
  distinguo facts [ID] [--json]       the vocabulary, or one fact: how it is asked, and why
  distinguo duties [PLACE] [--json]   what the law of a place (ZA, GB-SCT) makes you pass on, and what to say first
    --role ROLE                       your role there (the widest duty, if you name none)
  distinguo places [NEED]             who gives which help where, with what one should know before going; nothing is ranked, and
                                      the list that comes along is invented: name your own with --from
    --in AREA --country XX            near where, and in which country (anywhere, if you name none)
    --words WORDS                     plain words to look for ("a nurse at night"); one slip of the finger is forgiven
    --from FILE|FOLDER                a list of your own (YAML, JSON or CSV), instead of the invented one; as often as you like
    --json                            one line of distinguo.places/1
  distinguo places --check FILE…      what to mend in a list, row by row, and what to know of it: old checks, needs nobody
                                      serves, who tells the police (--older-than DAYS, --on YYYY-MM-DD)
  distinguo places --template         a table (CSV) to begin a list with, for any spreadsheet
  distinguo places --to yaml | csv    the list written as YAML or as a table (--from FILE; --into FOLDER: one file a listing)
  distinguo demanded [PLACE] [--json] when papers are demanded, by a law, an order or at the door: what to do and to record
  distinguo examples                  the invented accounts and the published decisions
  distinguo help                      this page

A file that is kept is sealed with a passphrase, in the format age. Whoever opens it here is asked for that passphrase;
no option and no variable takes it. Without it nobody can open the file, we neither. Plain text is a second choice.

It ends with 0 when all was answered, 1 when a file needs mending, 2 when the command was not understood,
3 when something must be said to the person first and nothing was computed or asked.

Nothing leaves this computer. A finding is not a decision of any authority and says nothing about who gets help.
It is not made for police, immigration, eligibility, hiring, platforms or banks. Not legal advice. It has not been
reviewed yet by security auditors, by sex-worker-led or survivor-led organisations, by lawyers, or by native speakers.`
