;;; gouji.el --- Gouji in Emacs, by eglot  -*- lexical-binding: t; coding: utf-8 -*-
;; Put this into your init file. The program gouji must be on the path.
;; Eglot comes with Emacs 29; for older ones there is the package elpa-eglot, or GNU ELPA.

(define-derived-mode gouji-mode text-mode "年报"
  "Drafts of 政府信息公开工作年度报告.")

(add-to-list 'auto-mode-alist '("政府信息公开.*\\(?:年度报告\\|年报\\).*\\.\\(?:txt\\|md\\)\\'" . gouji-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(gouji-mode . ("gouji" "lsp"))))

(add-hook 'gouji-mode-hook #'eglot-ensure)
