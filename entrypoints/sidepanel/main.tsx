import { render } from "preact";
import "../../assets/tokens.css";
import "../../assets/base.css";
import "../../assets/claim.css";
import "../../assets/forms.css";
import "../../assets/strip.css";
import "../../assets/rows.css";
import "../../assets/sidebar.css";
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
