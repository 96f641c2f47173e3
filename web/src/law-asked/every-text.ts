/** Every text that is written down here, in the order of the law: the first ones begin it. It comes as one part. */
export { definitions } from "distinguo/law"
