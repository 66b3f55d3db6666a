import { render } from "preact";
import "../../assets/tokens.css";
import "../../assets/base.css";
import "../../components/claim/claim.css";
import "../../components/verdict/verdict.css";
import "../../components/fields/fields.css";
import "../../components/curate/curate.css";
import "../../components/strip/strip.css";
import "../../components/rows/rows.css";
import "../../components/reading/reading.css";
import "../../components/frame/frame.css";
import "../../components/notices/notices.css";
import "../../components/undo/undo.css";
import "../../components/library/library.css";
import "../../components/library/articles/articles.css";
import "../../components/library/article/article.css";
import "../../components/library/chart/chart.css";
import "../../components/library/measures/measures.css";
import "../../components/library/sources/sources.css";
import "../../components/library/statements/statements.css";
import "../../components/library/comparisons/comparisons.css";
import "../../components/library/out/out.css";
import { Frame } from "../../components/frame/frame";
import { Library } from "../../components/library/library";
import { backUpDaily } from "../../store/backup/automatic";
import { askToPersist } from "../../store/persist";

const app = document.getElementById("app");
if (app) {
  render(
    <Frame>
      <Library />
    </Frame>,
    app,
  );
}
void askToPersist();
backUpDaily().catch(console.error);
