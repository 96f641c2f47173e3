export const help = `distinguo: tells sex work, exploitation, migration and trafficking apart, one account at a time.

  distinguo assess FILE…              findings with their reasons, and what is open
    --example NAME                    an invented account or a published decision instead of a file
    --under ID[,ID]                   only these definitions (all, if you name none)
    --on YYYY-MM-DD                   the law of that day (the account's own day, if you name none)
    --reading NAME=OPTION             one reading of a law that is open (every reading, if you name none)
    --json | --words                  one line of distinguo.assessment/1 a file, or words (words, if you name none)
    --duty-said                       you have said to the person what the law may make you pass on
  distinguo law list                  every definition, with its days
  distinguo law show ID [--json]      one definition: its parts, articles, short words and marks
  distinguo facts [ID] [--json]       the vocabulary, or one fact: how it is asked, and why
  distinguo examples                  the invented accounts and the published decisions
  distinguo help                      this page

It ends with 0 when all was answered, 1 when a file needs mending, 2 when the command was not understood,
3 when something must be said to the person first and nothing was computed.

Nothing leaves this computer. A finding is not a decision of any authority and says nothing about who gets help.
It is not made for police, immigration, eligibility, hiring, platforms or banks. Not legal advice. It has not been
reviewed yet by security auditors, by sex-worker-led or survivor-led organisations, by lawyers, or by native speakers.`
