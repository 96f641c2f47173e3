/** How to ask for what others wrote about them. Nothing is promised that is in somebody else's hands. */
export function WrittenAboutYou() {
  return (
    <section aria-labelledby="written-about-you">
      <h2 id="written-about-you">What others wrote about you</h2>
      <p>
        A worker, a clinic, an office or a shelter may have written things down. What they wrote is with them, not in
        this page. You can ask them. They may say no, and should then say why.
      </p>
      <details>
        <summary>See what they wrote</summary>
        <p>Say or write: “I want to see everything you have written about me, and have a copy.”</p>
        <p>Ask also: “Who else has seen it? Who did you send it to?” You can have someone with you when you read it.</p>
      </details>
      <details>
        <summary>Have something put right, or deleted</summary>
        <p>Say or write: “This is not right. I want it changed.” Or: “I want this deleted.”</p>
        <p>
          Some have to keep what they wrote for a time. What they already gave to others, they may not be able to take
          back. Ask them to tell you what they deleted, and what they could not.
        </p>
      </details>
      <details>
        <summary>Complain</summary>
        <p>
          First to the place itself: “I want to complain. Who do I talk to?” If that is no use, or you do not want to
          face them, someone else can complain for you: a lawyer, a union, a group run by people who do the same work.
        </p>
        <p>You may still ask for their help while you complain. If they stop helping you for it, tell that too.</p>
      </details>
      <p className="small">
        Write down who you asked, and when. The law on this differs from place to place, and was not compared here; a
        lawyer of the place can say what holds.
      </p>
    </section>
  )
}
