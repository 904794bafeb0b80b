package org.gouji.lsp;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gouji.collection.folder.UserCache;
import org.gouji.form.Forms;
import org.gouji.lsp.transport.Connection;
import org.gouji.lsp.transport.LanguageChoice;
import org.gouji.lsp.transport.ServerExit;
import org.gouji.lsp.transport.ThreadScheduler;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.ReportAnalyzer;

/** The language server on standard input and output, or on any two streams. */
public final class StdioServer {

    /** LSP4J quotes whole messages, and so documents, in its log. Held here because loggers are kept weakly. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private StdioServer() {}

    /** Serves one client on this process's streams and ends the process. */
    public static void main(String[] args) {
        System.exit(run(System.in, standardOutput(), LanguageChoice.unknown()));
    }

    /** Not {@code System.out}: that keeps it to itself when nobody is left to read. */
    public static OutputStream standardOutput() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }

    /**
     * Serves one client until it goes; the result is the exit code for the process. Standard output is bent to
     * standard error meanwhile, as a stray line in it would break the protocol.
     *
     * @param in what the client says; need not be buffered
     * @param out what the client hears; must not be written to by anyone else
     * @param language in which to speak
     */
    public static int run(InputStream in, OutputStream out, LanguageChoice language) {
        PrintStream standard = System.out;
        System.setOut(System.err);
        try {
            Optional<Path> cache = UserCache.folder(System.getenv(), System.getProperty("user.home", ""));
            return run(in, out, language, () -> new ReportAnalyzer(Forms.official()), cache);
        } finally {
            System.setOut(standard);
        }
    }

    /** The same with another way to read documents, loaded after {@code initialize} was answered. */
    static int run(InputStream in, OutputStream out, Supplier<DocumentAnalyzer> loader) {
        return run(in, out, loader, Optional.empty());
    }

    /** The same, and what is read of other files is kept in the folder {@code cache}. */
    static int run(InputStream in, OutputStream out, Supplier<DocumentAnalyzer> loader, Optional<Path> cache) {
        return run(in, out, LanguageChoice.unknown(), loader, cache);
    }

    private static int run(
            InputStream in,
            OutputStream out,
            LanguageChoice language,
            Supplier<DocumentAnalyzer> loader,
            Optional<Path> cache) {
        LIBRARY.setLevel(Level.OFF);
        ServerExit exit = new ServerExit();
        try (Run run = new Run(in, out, language, loader, cache, exit)) {
            run.start();
            return exit.await();
        }
    }

    /** One client's run: what has to be started and closed together. */
    private static final class Run implements AutoCloseable {
        private final ServerExit exit;
        private final Connection connection;
        private final ThreadScheduler scheduler;
        private final Server server;

        Run(
                InputStream in,
                OutputStream out,
                LanguageChoice language,
                Supplier<DocumentAnalyzer> loader,
                Optional<Path> cache,
                ServerExit exit) {
            this.exit = exit;
            this.connection = new Connection(in, out, this::unsent);
            this.scheduler = new ThreadScheduler(failure -> failed("task", failure));
            this.server = new Server(connection.client(), connection.log(), scheduler, exit, loader, language, cache);
        }

        /** The reader has a thread of its own, as nothing can interrupt it from a read that gets no answer. */
        void start() {
            exit.whenCalled(connection::stopListening);
            Thread reader = new Thread(this::listen, "gouji-reader");
            reader.setDaemon(true);
            reader.start();
        }

        private void listen() {
            try {
                connection.listen(server.services(), server::phase, this::failed);
            } catch (Throwable e) {
                failed("input", e);
            }
            server.exit();
        }

        private void failed(String what, Throwable failure) {
            if (ServerExit.isOutOfMemory(failure)) {
                try {
                    System.err.println("gouji: out of memory");
                    server.sayOutOfMemory();
                } finally {
                    exit.with(ServerExit.OUT_OF_MEMORY);
                }
            } else {
                connection.log().failure(what, failure);
            }
        }

        private void unsent(String what, Throwable failure) {
            exit.with(ServerExit.isOutOfMemory(failure) ? ServerExit.OUT_OF_MEMORY : ServerExit.ABRUPT);
        }

        @Override
        public void close() {
            scheduler.close();
            connection.close();
        }
    }
}
