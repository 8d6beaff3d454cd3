import pl from "../store/words/pl.js"
import { registerLanguage } from "../../src/pdf"

registerLanguage("pl", pl)
