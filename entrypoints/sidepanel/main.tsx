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
import "../../components/notices/notices.css";
import "../../components/undo/undo.css";
import "../../components/sidebar/sidebar.css";
import { Frame } from "../../components/frame/frame";
import { Sidebar } from "../../components/sidebar/sidebar";
import { backUpDaily } from "../../store/backup/automatic";
import { askToPersist } from "../../store/persist";

const app = document.getElementById("app");
if (app) {
  render(
    <Frame>
      <Sidebar />
    </Frame>,
    app,
  );
}
void askToPersist();
backUpDaily().catch(console.error);
