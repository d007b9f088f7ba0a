/*
 * For Excels whose panes run in a browser too old for the pane itself (Excel
 * 2016 and 2019 of volume licences): says so instead of showing nothing.
 * Written in the JavaScript of 2009, which those can run.
 */
(function () {
  if ("noModule" in document.createElement("script") && typeof Promise === "function") return;
  window.onload = function () {
    var notice = document.createElement("p");
    notice.id = "too-old";
    notice.appendChild(
      document.createTextNode(
        "この Excel は古いため、アドインを表示できません。Excel 2021 以降、Microsoft 365、または Web 版の Excel で開いてください。ブックの中身はそのまま使えます。 / This Excel is too old for the add-in. Open the workbook in Excel 2021 or later, Microsoft 365, or Excel on the web."
      )
    );
    document.body.appendChild(notice);
  };
})();
