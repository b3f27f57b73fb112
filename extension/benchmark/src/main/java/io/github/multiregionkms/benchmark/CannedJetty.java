package io.github.multiregionkms.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/** The HTTP server that is in WireMock, without WireMock: it reads a request and has the answer. */
final class CannedJetty implements AutoCloseable {

    private final Server server;

    private CannedJetty(Server server) {
        this.server = server;
    }

    static CannedJetty start() throws IOException {
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        server.setHandler(new Handler());
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException("Jetty has not started", e);
        }
        return new CannedJetty(server);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty has not stopped", e);
        }
    }

    /** Answers whatever comes. */
    private static final class Handler extends AbstractHandler {

        @Override
        public void handle(String target, Request jetty, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            request.getInputStream().readAllBytes();
            response.setContentType("application/x-amz-json-1.1");
            response.getOutputStream().write(CannedClients.ANSWER);
            jetty.setHandled(true);
        }
    }
}
