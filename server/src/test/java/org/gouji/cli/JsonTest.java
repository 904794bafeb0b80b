package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    @TempDir
    Path folder;

    @Test
    void everyName() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "年度报告\n𠮷错看\n");
        Files.writeString(folder.resolve("b.txt"), "买菜");

        CliRun run = CliRun.in(folder, "check", "--format", "json", "a.txt", "b.txt", "c.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(JsonParser.parseString(run.out())).isEqualTo(JsonParser.parseString("""
                        {
                          "version": 1,
                          "gouji": "1.2.3",
                          "files": [
                            {
                              "path": "a.txt",
                              "kind": "report",
                              "year": 2023,
                              "organ": "云岭县水务局",
                              "form": null,
                              "tables": {},
                              "findings": [
                                {
                                  "rule": "fake-wrong",
                                  "level": "error",
                                  "message": "不对",
                                  "start": {"line": 2, "column": 3, "offset": 7},
                                  "end": {"line": 2, "column": 4, "offset": 8},
                                  "related": [
                                    {
                                      "message": "开头",
                                      "start": {"line": 1, "column": 1, "offset": 0},
                                      "end": {"line": 1, "column": 1, "offset": 0}
                                    }
                                  ],
                                  "fixes": [
                                    {
                                      "title": "改为对",
                                      "kind": "exact",
                                      "preferred": true,
                                      "edits": [
                                        {
                                          "start": {"line": 2, "column": 3, "offset": 7},
                                          "end": {"line": 2, "column": 4, "offset": 8},
                                          "newText": "对\\n"
                                        }
                                      ]
                                    }
                                  ],
                                  "data": {"expected": "对"}
                                }
                              ],
                              "ruleFailures": []
                            },
                            {
                              "path": "b.txt",
                              "kind": "not-a-report",
                              "year": null,
                              "organ": null,
                              "form": null,
                              "tables": {},
                              "findings": [],
                              "ruleFailures": []
                            }
                          ],
                          "summary": {
                            "files": 1,
                            "skipped": 1,
                            "failed": 1,
                            "incomplete": 0,
                            "errors": 1,
                            "warnings": 0,
                            "infos": 0,
                            "hints": 0,
                            "belowLevel": 1, "unreadTables": 0
                          },
                          "errors": [{"path": "c.txt", "kind": "error", "message": "找不到文件"}]
                        }
                        """));
    }

    @Test
    void jsonIsUtf8WhateverTheConsole() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "年度报告 错");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Main.run(
                new String[] {"check", "--format=json", "a.txt"},
                InputStream.nullInputStream(),
                out,
                OutputStream.nullOutputStream(),
                CliRun.env(folder, Charset.forName("GBK")),
                new CommandTree.Product(
                        "1.2.3", FakeDocumentAnalyzer.RULES, Forms::official, FakeDocumentAnalyzer::new));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"organ\": \"云岭县水务局\"");
    }
}
